package ca.footing.shared;

/** A Canadian province or territory; decides which sales tax applies. Its name is {@code shared.province.XX} in the texts. */
public enum Province {
    AB,
    BC,
    MB,
    NB,
    NL,
    NS,
    NT,
    NU,
    ON,
    PE,
    QC,
    SK,
    YT
}
