package ca.footing.checkin.ui;

import ca.footing.checkin.CheckInRoutes;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** By way of signing in to the page on the phone, which keeps what it read in the meantime. */
@Route(CheckInRoutes.DOOR)
@PermitAll
class CheckInDoorView extends Main implements HasDynamicTitle {
    CheckInDoorView() {
        var onwards = new Anchor(CheckInRoutes.SCAN, getTranslation("checkin.door.link"));
        onwards.setRouterIgnore(true);
        onwards.addClassNames("button-link", "primary");
        addClassNames("page", "narrow");
        add(new H1(getPageTitle()), onwards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checkin.page.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().setLocation(CheckInRoutes.SCAN);
    }
}
