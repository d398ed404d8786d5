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

    /** So many more uses while they are left; the row is the guard of the limit by person too. */
    @Modifying
    @Query("""
            update PromoCode c set c.used = c.used + :uses, c.version = c.version + 1
            where c.id = :code and c.ended = false and (c.totalLimit is null or c.used + :uses <= c.totalLimit)
            """)
    int take(PromoCodeId code, int uses);

    @Modifying
    @Query("""
            update PromoCode c set c.used = c.used - :uses, c.version = c.version + 1
            where c.id = :code and c.used >= :uses
            """)
    int giveBack(PromoCodeId code, int uses);
}
