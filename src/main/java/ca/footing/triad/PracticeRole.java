package ca.footing.triad;

/** What a person does in one round of practice. The client's part is played: it is never a real client. */
public enum PracticeRole {
    PRACTITIONER,
    CLIENT_ROLE,
    OBSERVER
}
