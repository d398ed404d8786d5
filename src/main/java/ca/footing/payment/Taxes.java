package ca.footing.payment;

import ca.footing.shared.ForAnyone;
import ca.footing.shared.Province;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Canadian sales tax by place of supply; rates are effective-dated rows, never code. */
@Service
@Transactional(readOnly = true)
public class Taxes {
    /**
     * Prices items for a place of supply on a date. Tax is HALF_UP by line. The place of supply is the venue's province
     * in person and the buyer's province online (New HVAT Regulations, ss. 6–7; see domain notes).
     */
    @ForAnyone
    public Quote quote(List<PricedItem> items, Province placeOfSupply, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
