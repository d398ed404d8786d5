package ca.footing.practice;

/** Who is asked to sign: a supervisor by a mailed link, or those who teach, with their account. */
public enum Signer {
    SUPERVISOR,
    FACILITATOR
}
