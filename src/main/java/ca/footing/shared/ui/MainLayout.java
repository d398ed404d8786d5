package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of every screen: skip link, banners, header with navigation, content, footer. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "content";

    private final List<FramePiece> pieces;
    private final Div banners = new Div();
    private final SiteFooter footer = new SiteFooter();
    private SiteHeader header;
    private @Nullable Element shown;

    MainLayout(List<FramePiece> pieces) {
        this.pieces = pieces.stream()
                .sorted(Comparator.comparingInt(FramePiece::order))
                .toList();
        var skip = new Anchor("#" + CONTENT, getTranslation("shared.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        header = new SiteHeader(List.of());
        banners.add(made(FramePiece.Place.BANNER));
        addClassName("shell");
        add(skip, banners, header, footer);
    }

    /** Every view is the page's {@code main} landmark and the target of the skip link. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (shown != null) {
            shown.removeFromParent();
        }
        shown = content.getElement().setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
        getElement().insertChild(getElement().indexOfChild(footer.getElement()), shown);
    }

    /** The navigation depends on who is signed in and where one is; after a change of view the reader starts at its top. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var renewed = new SiteHeader(made(FramePiece.Place.HEADER));
        replace(header, renewed);
        header = renewed;
        header.markCurrent(event.getLocation().getPath());
    }

    private List<Component> made(FramePiece.Place where) {
        return pieces.stream()
                .filter(piece -> piece.place() == where)
                .map(FramePiece::create)
                .toList();
    }
}
