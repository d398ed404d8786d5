package ca.footing.need;

import ca.footing.account.PersonName;

/** What a person lets the facilitators of their cohort know. */
public record SharedNeed(PersonName person, String words) {}
