package ca.footing.billing;

/** A credit with the name of its owner, for the office. */
public record OpenCredit(CreditRow credit, String owner) {}
