package ca.footing.payment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReceiptRepository extends Repository<Receipt, PaymentId> {
    Receipt save(Receipt receipt);

    Optional<Receipt> findById(PaymentId payment);
}
