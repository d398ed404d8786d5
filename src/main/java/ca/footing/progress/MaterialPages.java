package ca.footing.progress;

import ca.footing.catalogue.EarlierEdition;
import ca.footing.catalogue.EarlierEditions;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.registration.RegistrationId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together the materials of a module as one person finds them, with what they said before. */
@Component
class MaterialPages {
    private final AcknowledgementRepository acknowledgements;
    private final EarlierEditions editions;
    private final Clock clock;

    MaterialPages(AcknowledgementRepository acknowledgements, EarlierEditions editions, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.editions = editions;
        this.clock = clock;
    }

    List<MaterialOnPage> of(RegistrationId place, Syllabus syllabus, ModuleDetails module) {
        var confirmed = confirmed(place);
        var earlier = editions
                .of(module.materials().stream()
                        .filter(material -> material.edition().isCorrected())
                        .map(Material::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(EarlierEdition::material));
        var now = clock.instant();
        return module.materials().stream()
                .map(material -> {
                    var window = MaterialWindow.of(material, module, syllabus);
                    var open = window.isOpen(now);
                    return new MaterialOnPage(
                            open ? material : material.outline(),
                            window,
                            open,
                            window.isOver(now),
                            confirmed.getOrDefault(material.id(), Map.of()),
                            earlier.getOrDefault(material.id(), List.of()).stream()
                                    .map(one -> open ? one : one.outline())
                                    .toList());
                })
                .toList();
    }

    private Map<MaterialId, Map<Integer, Instant>> confirmed(RegistrationId place) {
        var all = new HashMap<MaterialId, Map<Integer, Instant>>();
        acknowledgements
                .confirmed(place)
                .forEach(one -> all.computeIfAbsent(one.material(), _ -> new HashMap<>())
                        .put(one.edition(), one.at()));
        return all;
    }
}
