package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** The link of an invitation was used, revoked or has lapsed. */
public class SeatInvitationEnded extends RuleViolation {
    SeatInvitationEnded() {}
}
