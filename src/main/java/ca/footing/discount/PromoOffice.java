package ca.footing.discount;

import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promo codes, as the office makes and ends them. A code is never changed: people were told what it does. */
@Service
@ForRegistrars
@Transactional
public class PromoOffice {
    private final PromoCodeRepository codes;
    private final Clock clock;

    PromoOffice(PromoCodeRepository codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PromoRow> all() {
        return codes.findAllByOrderByCreatedAtDesc().stream()
                .map(PromoCode::row)
                .toList();
    }

    /** @throws PromoInvalid, PromoTaken */
    public PromoCodeId create(PromoDraft draft) {
        var made = new PromoCode(draft, clock.instant());
        if (codes.findByCode(PromoCode.name(draft.code())).isPresent()) {
            throw new PromoTaken();
        }
        return codes.save(made).id();
    }

    /** Nobody can use it from now on; places that have it keep it. */
    public void end(PromoCodeId code) {
        codes.findById(code).orElseThrow(RecordNotFound::new).end();
    }
}
