package ca.footing.practice;

/**
 * How the time was spent. Each belongs to one ledger. INDIVIDUAL and DYADIC are counted together by CRPO as at least
 * half for independent practice; a structured PEER_GROUP counts when a member meets the definition of a supervisor.
 */
public enum PracticeKind {
    ROLE_PLAY(Ledger.PROGRAMME),
    TRIAD_PRACTITIONER(Ledger.PROGRAMME),
    TRIAD_CLIENT_ROLE(Ledger.PROGRAMME),
    TRIAD_OBSERVER(Ledger.PROGRAMME),
    CONSULTATION(Ledger.PROGRAMME),
    INDIVIDUAL(Ledger.SUPERVISION),
    DYADIC(Ledger.SUPERVISION),
    GROUP(Ledger.SUPERVISION),
    PEER_GROUP(Ledger.SUPERVISION);

    private final Ledger ledger;

    PracticeKind(Ledger ledger) {
        this.ledger = ledger;
    }

    public Ledger ledger() {
        return ledger;
    }

    public boolean isGroup() {
        return this == GROUP || this == PEER_GROUP;
    }

    public boolean isIndividual() {
        return this == INDIVIDUAL || this == DYADIC;
    }
}
