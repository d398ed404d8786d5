package ca.footing.catalogue;

import static ca.footing.catalogue.CatalogueFixtures.draft;
import static ca.footing.catalogue.CatalogueFixtures.moduleDraft;
import static ca.footing.catalogue.CatalogueFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class CurriculumTest {
    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueFixtures fixtures;

    @Autowired
    private EntityManagerFactory factory;

    @BeforeEach
    void asRegistrar() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void isClosedToEveryoneButTheOffice() {
        Acting.as(AccountId.next(), Role.FACILITATOR);
        assertThatThrownBy(() -> curriculum.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> curriculum.create(draft(slug(), "No"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void publishesACompleteSeriesAndWithdrawsIt() {
        var series = fixtures.draftSeries();
        var slug = curriculum.series(series).summary().slug();
        Acting.asNobody();
        assertThatThrownBy(() -> catalogue.bySlug(slug)).isInstanceOf(RecordNotFound.class);

        asRegistrar();
        assertThat(catalogue.bySlug(slug).summary().status()).isEqualTo(SeriesStatus.DRAFT);
        curriculum.publish(series);
        Acting.asNobody();
        assertThat(catalogue.bySlug(slug).modules()).hasSize(2);
        assertThat(catalogue.published()).extracting(SeriesSummary::id).contains(series);

        asRegistrar();
        curriculum.withdraw(series);
        Acting.asNobody();
        assertThatThrownBy(() -> catalogue.bySlug(slug)).isInstanceOf(RecordNotFound.class);
        assertThat(catalogue.summaries(List.of(series)).get(series))
                .extracting(SeriesSummary::status, SeriesSummary::modules)
                .containsExactly(SeriesStatus.WITHDRAWN, 2);
    }

    @Test
    void givesThePublicNoQuizAndNoMaterialsContent() {
        var series = fixtures.series();
        var module = catalogue
                .bySlug(catalogue.details(series).summary().slug())
                .modules()
                .getFirst();
        assertThat(module.asksQuiz()).isFalse();
        assertThat(module.materials()).hasSize(2).allSatisfy(material -> {
            assertThat(material.url()).isNull();
            assertThat(material.body().isEmpty()).isTrue();
        });
        assertThat(catalogue.module(module.summary().id()).quiz().questions()).isEqualTo(2);
    }

    @Test
    void refusesToPublishWhatIsNotComplete() {
        var series = curriculum.create(draft(slug(), "Bare"));
        assertThatThrownBy(() -> curriculum.publish(series)).isInstanceOf(SeriesWithoutModule.class);

        var module = curriculum.addModule(series, withTitle(moduleDraft("x"), new LocalizedText("Only English", "")));
        assertThatThrownBy(() -> curriculum.publish(series)).isInstanceOf(ModuleTextsIncomplete.class);

        curriculum.reviseModule(module, moduleDraft("Both"));
        curriculum.addMaterial(
                module,
                new MaterialDraft(
                        MaterialKind.TEXT, new LocalizedText("Notes", ""), null, text("Body"), true, Map.of()));
        assertThatThrownBy(() -> curriculum.publish(series)).isInstanceOf(ModuleTextsIncomplete.class);

        curriculum.reviseMaterial(
                curriculum.module(module).materials().getFirst().id(),
                new MaterialDraft(MaterialKind.TEXT, text("Notes"), null, text("Body"), true, Map.of()));
        var halfSeries = new SeriesDraft(
                slug(), text("Title"), text("Summary"), new LocalizedText("", "Seulement"), text("For whom"));
        curriculum.revise(series, halfSeries);
        assertThatThrownBy(() -> curriculum.publish(series)).isInstanceOf(SeriesTextsIncomplete.class);

        curriculum.revise(series, draft(slug(), "Whole"));
        curriculum.publish(series);
        assertThatThrownBy(() -> curriculum.revise(series, halfSeries)).isInstanceOf(SeriesTextsIncomplete.class);
        assertThatThrownBy(() -> curriculum.reviseModule(
                        module, withTitle(moduleDraft("x"), new LocalizedText("Only English", ""))))
                .isInstanceOf(ModuleTextsIncomplete.class);
        assertThat(curriculum.series(series).description().isComplete()).isTrue();
        assertThat(curriculum.module(module).summary().title()).isEqualTo(text("Both"));
    }

    @Test
    void keepsAddressesWellFormedAndUnique() {
        var taken = slug();
        var first = curriculum.create(draft(taken, "First"));
        assertThatThrownBy(() -> curriculum.create(draft(taken, "Second"))).isInstanceOf(SlugTaken.class);
        var second = curriculum.create(draft(slug(), "Second"));
        assertThatThrownBy(() -> curriculum.revise(second, draft(taken, "Second")))
                .isInstanceOf(SlugTaken.class);
        curriculum.revise(first, draft(taken, "First again"));
        for (var bad : List.of("", "Big", "two words", "é", "-x", "x--y", "x-", "a".repeat(81))) {
            assertThatThrownBy(() -> curriculum.create(draft(bad, "Bad")))
                    .as(bad)
                    .isInstanceOf(SlugMalformed.class);
        }
    }

    @Test
    void refusesAFormThatSomebodyElseChangedMeanwhile() {
        var series = curriculum.create(draft(slug(), "First"));
        var seen = curriculum.revision(series);
        curriculum.revise(series, draft(slug(), "Other"), seen);
        assertThatThrownBy(() -> curriculum.revise(series, draft(slug(), "Mine"), seen))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(curriculum.series(series).summary().title()).isEqualTo(text("Other"));
    }

    @Test
    void ordersModulesAndRemovesThemOnlyBeforePublication() {
        var series = curriculum.create(draft(slug(), "Order"));
        var a = curriculum.addModule(series, moduleDraft("A"));
        var b = curriculum.addModule(series, moduleDraft("B"));
        var c = curriculum.addModule(series, moduleDraft("C"));
        curriculum.moveModuleUp(c);
        curriculum.moveModuleUp(a);
        assertThat(catalogue.modules(series)).extracting(ModuleSummary::id).containsExactly(a, c, b);
        curriculum.removeModule(a);
        assertThat(catalogue.modules(series))
                .extracting(ModuleSummary::position)
                .containsExactly(1, 2);
        var full = fixtures.module(series, "Full");
        curriculum.removeModule(full);
        curriculum.publish(series);
        assertThatThrownBy(() -> curriculum.removeModule(b)).isInstanceOf(ModuleInUse.class);
        curriculum.withdraw(series);
        assertThatThrownBy(() -> curriculum.removeModule(b)).isInstanceOf(ModuleInUse.class);
    }

    @Test
    void storesPdfsPerLanguageAndRefusesAnythingElse() {
        var module = curriculum.addModule(curriculum.create(draft(slug(), "Files")), moduleDraft("M"));
        var english = pdf("english");
        var material =
                curriculum.addMaterial(module, pdfDraft(Map.of("en", new MaterialFile("../Hand\"out.PDF", english))));
        assertThat(catalogue.file(material, Languages.FRENCH).content()).isEqualTo(english);
        assertThat(catalogue.file(material, Languages.ENGLISH).fileName()).isEqualTo("Handout.pdf");

        var french = pdf("français");
        curriculum.reviseMaterial(material, pdfDraft(Map.of("fr", new MaterialFile("Feuillet.pdf", french))));
        assertThat(catalogue.file(material, Languages.FRENCH).content()).isEqualTo(french);
        assertThat(catalogue.file(material, Languages.ENGLISH).content()).isEqualTo(english);
        assertThat(curriculum.fileNames(module))
                .containsExactly(
                        new FileName(material, "en", "Handout.pdf"), new FileName(material, "fr", "Feuillet.pdf"));

        var html = "<html>%PDF-".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        curriculum.addMaterial(module, pdfDraft(Map.of("en", new MaterialFile("x.pdf", html)))))
                .isInstanceOf(NotAPdf.class);
        var huge = Arrays.copyOf(pdf("x"), StoredFile.MAX_BYTES + 1);
        assertThatThrownBy(() ->
                        curriculum.addMaterial(module, pdfDraft(Map.of("en", new MaterialFile("x.pdf", huge)))))
                .isInstanceOf(FileTooLarge.class);
        var largest = Arrays.copyOf(pdf("x"), StoredFile.MAX_BYTES);
        curriculum.reviseMaterial(material, pdfDraft(Map.of("en", new MaterialFile("x.pdf", largest))));
        assertThat(catalogue.file(material, Languages.ENGLISH).content()).isEqualTo(largest);
        assertThatThrownBy(() -> curriculum.addMaterial(module, pdfDraft(Map.of())))
                .isInstanceOf(MaterialEmpty.class);

        curriculum.removeMaterial(material);
        assertThatThrownBy(() -> catalogue.file(material, Languages.ENGLISH)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void acceptsOnlySecureWebLinks() {
        var module = curriculum.addModule(curriculum.create(draft(slug(), "Links")), moduleDraft("M"));
        for (var bad : List.of("", "http://example.org", "javascript:alert(1)", "https://", "https:// x")) {
            assertThatThrownBy(() -> curriculum.addMaterial(
                            module,
                            new MaterialDraft(
                                    MaterialKind.LINK, text("Link"), bad, LocalizedText.EMPTY, false, Map.of())))
                    .as(bad)
                    .isInstanceOf(LinkMalformed.class);
        }
    }

    @Test
    void findsSeriesWithoutRegardToCaseAndAccents() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var series = fixtures.draftSeries();
        curriculum.revise(
                series,
                new SeriesDraft(
                        slug(),
                        new LocalizedText("Resourcing " + mark, "Résilience à l’œuvre " + mark),
                        new LocalizedText("Safety first.", "La sécurité d’abord."),
                        text("Long"),
                        text("All")));
        curriculum.publish(series);
        assertThat(catalogue.matching(mark + " RESILIENCE securite", Languages.FRENCH))
                .containsExactly(series);
        assertThat(catalogue.matching("safety " + mark.toUpperCase(), Languages.ENGLISH))
                .containsExactly(series);
        assertThat(catalogue.matching(mark + " securite", Languages.ENGLISH)).isEmpty();
        assertThat(catalogue.matching(mark + " 100%", Languages.ENGLISH)).isEmpty();
        assertThat(catalogue.matching("  ", Languages.ENGLISH)).contains(series);
    }

    @Test
    void readsAWholeSeriesInAFixedNumberOfQueries() {
        var small = curriculum.create(draft(slug(), "Small"));
        fixtures.module(small, "M");
        var large = curriculum.create(draft(slug(), "Large"));
        var modules = new ArrayList<ModuleId>();
        for (var i = 0; i < 7; i++) {
            modules.add(fixtures.module(large, "M" + i));
        }
        assertThat(modules).hasSize(7);
        assertThat(statements(() -> catalogue.details(large))).isEqualTo(statements(() -> catalogue.details(small)));
        assertThat(statements(() -> curriculum.all())).isEqualTo(1);
        assertThat(statements(() -> catalogue.published())).isEqualTo(1);
    }

    private long statements(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static ModuleDraft withTitle(ModuleDraft draft, LocalizedText title) {
        return new ModuleDraft(
                title,
                draft.summary(),
                draft.objectives(),
                draft.contentNotice(),
                draft.didacticMinutes(),
                draft.experientialMinutes(),
                draft.reflectionPrompt(),
                draft.exerciseTitle(),
                draft.exerciseText());
    }

    private static MaterialDraft pdfDraft(Map<String, MaterialFile> files) {
        return new MaterialDraft(MaterialKind.PDF, text("Handout"), null, LocalizedText.EMPTY, true, files);
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String slug() {
        return "s-" + UUID.randomUUID();
    }
}
