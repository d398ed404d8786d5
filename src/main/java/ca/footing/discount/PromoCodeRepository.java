package ca.footing.discount;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PromoCodeRepository extends Repository<PromoCode, PromoCodeId> {
    PromoCode save(PromoCode code);

    Optional<PromoCode> findById(PromoCodeId id);

    Optional<PromoCode> findByCode(String code);

    List<PromoCode> findAllByOrderByCreatedAtDesc();

    /** One more use while there is one left; the row is the guard of the limit by person too. */
    @Modifying
    @Query("""
            update PromoCode c set c.used = c.used + 1, c.version = c.version + 1
            where c.id = :code and c.ended = false and (c.totalLimit is null or c.used < c.totalLimit)
            """)
    int take(PromoCodeId code);

    @Modifying
    @Query("update PromoCode c set c.used = c.used - 1, c.version = c.version + 1 where c.id = :code and c.used > 0")
    int giveBack(PromoCodeId code);
}
