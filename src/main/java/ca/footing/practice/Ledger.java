package ca.footing.practice;

/**
 * PROGRAMME counts towards our certificate and is never direct client contact; SUPERVISION is the person's own clinical
 * supervision, which they may report. No total ever adds the two.
 */
public enum Ledger {
    PROGRAMME,
    SUPERVISION
}
