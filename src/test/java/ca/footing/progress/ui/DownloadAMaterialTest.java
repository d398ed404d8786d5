package ca.footing.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Correction;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.MaterialDraft;
import ca.footing.catalogue.MaterialFile;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.MaterialKind;
import ca.footing.progress.ProgressRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@FootingTest
class DownloadAMaterialTest extends LearningScreens {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private WebApplicationContext context;

    @LocalServerPort
    private int port;

    private MaterialId handout;
    private MockMvc http;

    @BeforeEach
    void aHandout() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        handout = Acting.as(
                AccountId.next(),
                Role.REGISTRAR,
                () -> curriculum.addMaterial(
                        module,
                        new MaterialDraft(
                                MaterialKind.PDF,
                                new LocalizedText("Map", "Carte"),
                                null,
                                LocalizedText.EMPTY,
                                true,
                                Map.of("en", new MaterialFile("Resource map é.pdf", PDF)))));
    }

    @Test
    void handsThePdfToItsLearner() throws Exception {
        var answer = get(place, handout);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("inline; filename")
                .contains("filename*=UTF-8''");
    }

    @Test
    void handsItToTheStaffOfTheCohort() throws Exception {
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(get(place, handout).getStatus()).isEqualTo(200);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        assertThat(get(place, handout).getStatus()).isEqualTo(200);
    }

    @Test
    void hasNothingForAnyoneElse() throws Exception {
        for (var stranger : List.of(accounts.learner(), accounts.learner())) {
            Acting.as(stranger);
            assertThat(get(place, handout).getStatus()).isEqualTo(404);
        }
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        assertThat(get(place, handout).getStatus()).isEqualTo(404);
    }

    @Test
    void hasNothingForAVisitor() throws Exception {
        var address = "http://localhost:" + port + "/" + ProgressRoutes.material(place, handout, Languages.ENGLISH);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("%PDF");
        }
    }

    @Test
    void hasNothingElse() throws Exception {
        assertThat(get(RegistrationId.next(), handout).getStatus()).isEqualTo(404);
        assertThat(get(place, MaterialId.next()).getStatus()).isEqualTo(404);
        assertThat(get(place, first.materials().getFirst().id()).getStatus()).isEqualTo(404);
        var pending = registrations.pending(cohortFixtures.cohort(3), learner);
        assertThat(get(pending, handout).getStatus()).isEqualTo(404);
        assertThat(http.perform(MockMvcRequestBuilders.get("/materials/x/y"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void handsOutWhatItSaidBeforeItWasCorrected() throws Exception {
        var corrected = "%PDF-1.7\ncorrected".getBytes(StandardCharsets.US_ASCII);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        curriculum.correctMaterial(
                handout,
                new MaterialDraft(
                        MaterialKind.PDF,
                        new LocalizedText("Map", "Carte"),
                        null,
                        LocalizedText.EMPTY,
                        true,
                        Map.of("en", new MaterialFile("map.pdf", corrected))),
                new Correction(new LocalizedText("A road.", "Une route."), false));
        Acting.as(learner);
        assertThat(get(place, handout).getContentAsByteArray()).isEqualTo(corrected);
        var first = ProgressRoutes.material(place, handout, 1, Languages.ENGLISH);
        assertThat(get(first).getContentAsByteArray()).isEqualTo(PDF);
        assertThat(get(ProgressRoutes.material(place, handout, 2, Languages.FRENCH))
                        .getStatus())
                .isEqualTo(404);
        navigate(ProgressRoutes.module(place, module), ModuleView.class);
        assertThat(text())
                .contains("Earlier version", "Version 1, until", "You did not confirm this version.", "A road.");
        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains(first);
        Acting.as(accounts.learner());
        assertThat(get(first).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(RegistrationId registration, MaterialId material) throws Exception {
        return get(ProgressRoutes.material(registration, material, Languages.FRENCH));
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get("/" + path)).andReturn().getResponse();
    }
}
