package ca.footing.practice;

import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Carries a supervisor's decisions out: locks what is approved and seals it, returns the rest. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sealing {
    private final PracticeEntryRepository entries;
    private final Chain chain;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    Sealing(PracticeEntryRepository entries, Chain chain, Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.clock = clock;
    }

    /** The caller has called {@link Chain#turn} for the request's owner. @return how many were approved */
    int carryOut(
            SignRequest request, Supervisor signer, Map<EntryId, Decision> decisions, SupervisorStatement statement) {
        var approved = 0;
        for (var id : request.entries()) {
            var entry = entries.findById(id).orElseThrow();
            var decision = decisions.get(id);
            if (decision == null) {
                throw new IllegalStateException("No decision for " + id);
            }
            approved += carryOut(entry, decision, SealedBy.supervisor(signer, entry, statement)) ? 1 : 0;
        }
        return approved;
    }

    /** The caller has called {@link Chain#turn} for the entry's owner. @return whether it was approved */
    boolean carryOut(PracticeEntry entry, Decision decision, SealedBy signer) {
        var now = clock.instant();
        return switch (decision) {
            case Decision.Approve _ -> {
                entry.approve(signer.account(), now);
                chain.seal(entry.owner(), entry.id(), content(entry, signer));
                yield true;
            }
            case Decision.GiveBack back -> {
                entry.giveBack(back.reason(), now);
                yield false;
            }
        };
    }

    /** The batch ended undecided: its entries are the learner's again. */
    void takeBack(SignRequest request) {
        chain.turn(request.owner());
        entries.findByIdIn(request.entries()).forEach(PracticeEntry::takeBack);
    }

    /** What is sealed: the entry in a fixed order of fields, the digest of its note, and who signed when. */
    private String content(PracticeEntry entry, SealedBy signer) {
        var row = entry.row();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("entry", row.id().toString());
        fields.put("ledger", row.ledger().name());
        fields.put("start", row.start().toString());
        fields.put("zone", row.zone().getId());
        fields.put("minutes", row.minutes());
        fields.put("kind", row.kind().name());
        fields.put("focus", row.focus().name());
        if (row.groupSize() != null) {
            fields.put("groupSize", row.groupSize());
        }
        if (row.corrects() != null) {
            fields.put("corrects", row.corrects().toString());
        }
        var digest = entry.noteDigest();
        if (digest != null) {
            fields.put("noteDigest", HexFormat.of().formatHex(digest));
        }
        if (row.module() != null) {
            fields.put("module", row.module().toString());
        }
        fields.put("signedBy", signer.name());
        fields.put("signedAs", signer.as().name());
        fields.put("college", signer.college().name());
        fields.put("registrationNumber", signer.registrationNumber());
        fields.put("recorded", signer.recorded().stream().map(Enum::name).toList());
        if (signer.stated() != null) {
            fields.put("stated", stated(signer.stated()));
        }
        fields.put("signedAt", String.valueOf(row.decidedAt()));
        return json.writeValueAsString(fields);
    }

    private static Map<String, Object> stated(SupervisorStatement statement) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", statement.title());
        fields.put("independent", statement.independent());
        fields.put("definition", statement.definition());
        fields.put("directedLearning", statement.directedLearning());
        return fields;
    }
}
