package ca.footing.progress;

/** On what more time rests; nobody has to say why they ask, and nothing about health is kept. */
public enum TimeBasis {
    ASKED,
    OURS,
    AGREED
}
