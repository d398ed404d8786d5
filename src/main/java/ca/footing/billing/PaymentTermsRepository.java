package ca.footing.billing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PaymentTermsRepository extends Repository<PaymentTerms, UUID> {
    PaymentTerms save(PaymentTerms terms);

    Optional<PaymentTerms> findById(UUID offer);
}
