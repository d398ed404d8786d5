package ca.footing.cohort;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PriceRepository extends Repository<Price, PriceCategoryId> {
    @Modifying
    @Query("update Price p set p.sold = p.sold + 1 where p.id = :price and (p.quota is null or p.sold < p.quota)")
    int take(PriceCategoryId price);

    @Modifying
    @Query("update Price p set p.sold = p.sold + :change where p.id = :price")
    int change(PriceCategoryId price, int change);
}
