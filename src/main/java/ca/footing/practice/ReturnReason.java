package ca.footing.practice;

/** Why a supervisor sent an entry back. IDENTIFYING purges its note everywhere and keeps the fact. */
public enum ReturnReason {
    DATE_OR_TIME,
    MINUTES,
    FORMAT,
    NOT_MINE,
    IDENTIFYING
}
