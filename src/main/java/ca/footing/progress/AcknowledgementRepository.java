package ca.footing.progress;

import org.springframework.data.repository.Repository;

interface AcknowledgementRepository extends Repository<Acknowledgement, Acknowledgement.Id> {
    Acknowledgement save(Acknowledgement acknowledgement);

    boolean existsById(Acknowledgement.Id id);
}
