package ca.footing.payment;

import ca.footing.shared.ForAnyone;
import org.springframework.stereotype.Service;

/** Whether real money moves here. */
@Service
@ForAnyone
public class PaymentMode {
    /** True while payments go to the in-process sandbox or to Stripe's test mode. */
    public boolean isTest() {
        throw new UnsupportedOperationException();
    }
}
