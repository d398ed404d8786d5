package ca.footing.account;

/** A person whose address is now proven, and the route of ours to go on to; empty for the start page. */
public record Confirmed(SignedIn person, String continueAt) {}
