package ca.footing.payment;

import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disputed payments, and the evidence that the modules hold, gathered into one page. */
@Service
@ForRegistrars
@Transactional(readOnly = true)
public class OfficeDisputes {
    private final DisputeRepository disputes;
    private final PaymentRepository payments;
    private final List<DisputeEvidence> sources;

    OfficeDisputes(DisputeRepository disputes, PaymentRepository payments, List<DisputeEvidence> sources) {
        this.disputes = disputes;
        this.payments = payments;
        this.sources = List.copyOf(sources);
    }

    /** @throws RecordNotFound when there is no such dispute */
    public DisputeFile file(DisputeId id, Locale locale) {
        var dispute = disputes.row(id).orElseThrow(RecordNotFound::new);
        var payment = dispute.payment() == null
                ? null
                : payments.row(dispute.payment()).orElse(null);
        var reference = dispute.reference();
        List<Evidence> evidence = reference == null
                ? List.of()
                : sources.stream()
                        .map(source -> source.about(reference, locale))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Evidence::order))
                        .toList();
        return new DisputeFile(dispute, payment, evidence);
    }
}
