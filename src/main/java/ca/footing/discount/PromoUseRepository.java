package ca.footing.discount;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PromoUseRepository extends Repository<PromoUse, UUID> {
    PromoUse save(PromoUse use);

    void flush();

    Optional<PromoUse> findById(UUID place);

    void delete(PromoUse use);

    /** As it stands now: read under the lock of the code's row. */
    @Query(
            nativeQuery = true,
            value = "select count(*) from promo_use where code_id = :code and account_id = :account for update")
    int uses(UUID code, UUID account);

    @Query("select c from PromoUse u join PromoCode c on c.id = u.code where u.placeId = :place")
    Optional<PromoCode> codeOf(UUID place);
}
