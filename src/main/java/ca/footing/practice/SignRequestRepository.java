package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignRequestRepository extends Repository<SignRequest, SignRequestId> {
    SignRequest save(SignRequest request);

    Optional<SignRequest> findById(SignRequestId id);

    Optional<SignRequest> findByLinkTokenHash(byte[] tokenHash);

    List<SignRequest> findByLinkSessionHash(byte[] sessionHash);

    @Query("""
            select r from SignRequest r where r.link.mailedTo = :address and r.status = OPEN and r.expiresAt > :now
            order by r.createdAt
            """)
    List<SignRequest> openFor(EmailAddress address, Instant now, Limit limit);

    @Query("select r from SignRequest r where r.owner = :owner order by r.createdAt desc")
    List<SignRequest> ofOwner(AccountId owner);

    @Query("select r.id from SignRequest r where r.status = OPEN and r.createdAt < :before order by r.createdAt")
    List<SignRequestId> open(Instant before, Limit limit);
}
