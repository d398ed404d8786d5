package ca.footing.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MergeRecordRepository extends Repository<MergeRecord, UUID> {
    MergeRecord save(MergeRecord merge);

    Optional<MergeRecord> findByMerged(AccountId merged);
}
