package ca.footing.discussion;

/** Who took the words of a post away. */
public enum Remover {
    AUTHOR,
    FACILITATOR
}
