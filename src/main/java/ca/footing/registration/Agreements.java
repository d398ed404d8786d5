package ca.footing.registration;

import ca.footing.shared.Internal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Participation agreements as they were signed. */
@Service
@Transactional(readOnly = true)
public class Agreements {
    private final RegistrationRepository registrations;
    private final AgreementRepository agreements;

    Agreements(RegistrationRepository registrations, AgreementRepository agreements) {
        this.registrations = registrations;
        this.agreements = agreements;
    }

    /** The version that was signed for a place, whatever is in force by now; empty while none is. */
    @Internal
    public Optional<SignedAgreement> signed(RegistrationId registration) {
        return registrations.findById(registration).map(Registration::facts).flatMap(this::signed);
    }

    private Optional<SignedAgreement> signed(PlaceFacts place) {
        var signature = place.signature();
        return signature == null
                ? Optional.empty()
                : agreements
                        .findByVersion(signature.agreementVersion())
                        .map(agreement -> new SignedAgreement(agreement.text(), signature.agreementSignedAt()));
    }
}
