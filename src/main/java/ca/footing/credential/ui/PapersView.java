package ca.footing.credential.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.certificate.Certificates;
import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.IssuedPaper;
import ca.footing.credential.TrainingPapers;
import ca.footing.credential.TrainingRow;
import ca.footing.credential.Transcripts;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** All that a person may take along of their training: letters, statements, badges, the transcript, the portfolio. */
@Route(CredentialRoutes.MINE)
@Menu(title = "credential.mine.menu", order = 19)
@PermitAll
class PapersView extends Main implements BeforeEnterObserver, PlacePapers.Issuing, HasDynamicTitle {
    private final transient TrainingPapers papers;
    private final transient Certificates certificates;
    private final Div content = new Div();

    PapersView(TrainingPapers papers, Certificates certificates) {
        this.papers = papers;
        this.certificates = certificates;
        content.addClassNames("stack", "wide");
        addClassNames("papers-view", "page");
        add(Page.of("page-head", new H1(getPageTitle()), Page.lede(getTranslation("credential.mine.lede"))), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public void letter(RegistrationId place) {
        handOut(papers.letter(place, getLocale()));
    }

    @Override
    public void statement(RegistrationId place, ModuleId module) {
        handOut(papers.statement(place, module, getLocale()));
    }

    /** The list is written anew first: the file comes as a download and leaves the screen as it is. */
    private void handOut(IssuedPaper paper) {
        show();
        getUI().ifPresent(ui -> ui.getPage().setLocation(CredentialRoutes.paper(paper.id())));
    }

    private void show() {
        var rows = papers.mine();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("credential.mine.emptyTitle"),
                    getTranslation("credential.mine.emptyText"),
                    Page.buttonLink(
                            "/" + SiteRoutes.catalogue(getLocale()), getTranslation("credential.mine.catalogue"))));
            return;
        }
        content.add(years(rows));
        var badges = certificates.mine().stream()
                .flatMap(standing -> standing.issued().stream())
                .collect(Collectors.toMap(one -> one.registration(), one -> one, (newest, _) -> newest));
        rows.reversed().stream()
                .collect(Collectors.groupingBy(TrainingRow::registration, LinkedHashMap::new, Collectors.toList()))
                .forEach((place, taken) -> content.add(new PlacePapers(taken.reversed(), badges.get(place), this)));
        var issued = papers.issued();
        if (!issued.isEmpty()) {
            content.add(new IssuedPapers(issued, rows.getLast().cohort().zone()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.mine.title");
    }

    private Div years(List<TrainingRow> rows) {
        var links = Page.of(
                "actions",
                PlacePapers.file(CredentialRoutes.TRANSCRIPT_PDF, getTranslation("credential.mine.pdf")),
                PlacePapers.file(CredentialRoutes.TRANSCRIPT_CSV, getTranslation("credential.mine.csv")),
                Page.buttonLink(CredentialRoutes.PORTFOLIO, getTranslation("credential.portfolio.title")));
        return Page.of(
                "panel stack",
                new H2(getTranslation("credential.transcript.title")),
                new Paragraph(Words.split(Transcripts.sum(rows))),
                Page.fine(getTranslation("credential.transcript.note")),
                links);
    }
}
