package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReflectionStepRepository extends Repository<ReflectionStep, ReflectionStep.Id> {
    ReflectionStep save(ReflectionStep step);

    @Query("""
            select new ca.footing.progress.ReflectionStory$Step(s.kind, s.happenedAt) from ReflectionStep s
            where s.registration = :registration and s.module = :module order by s.happenedAt, s.id.id""")
    List<ReflectionStory.Step> of(RegistrationId registration, ModuleId module);

    @Modifying
    @Query("delete from ReflectionStep s where s.registration = :registration and s.module = :module")
    void erase(RegistrationId registration, ModuleId module);
}
