package ca.footing.practice;

/** What was worked on, from a list, because a list cannot hold a client (CRPO Standard 4.1 asks for the focus). */
public enum Focus {
    SAFETY,
    RESOURCING,
    GROUNDING,
    ASSESSMENT,
    PACING,
    ALLIANCE,
    COUNTERTRANSFERENCE,
    ETHICS,
    CULTURE,
    SELF_CARE,
    ENDING,
    DOCUMENTATION
}
