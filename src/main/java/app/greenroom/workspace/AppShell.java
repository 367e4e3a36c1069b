package app.greenroom.workspace;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every screen lives in. */
@Push(transport = Transport.WEBSOCKET_XHR) // docs/decisions/022-what-people-do-goes-by-requests.md
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@NpmPackage(value = "intl-messageformat", version = "12.1.5")
public class AppShell implements AppShellConfigurator {}
