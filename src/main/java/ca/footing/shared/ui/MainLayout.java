package ca.footing.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of every screen: header with navigation, language and colour scheme, content, footer. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout {}
