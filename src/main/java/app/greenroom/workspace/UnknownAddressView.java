package app.greenroom.workspace;

import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** An address that no screen has. */
@PermitAll
@ParentLayout(MainLayout.class)
class UnknownAddressView extends RouteNotFoundError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        EmptyState words = new EmptyState(
                "This isn’t here",
                "The address may be wrong, or what it names isn’t yours to see.",
                new Anchor(".", "Go to your start page"));
        getElement().getClassList().add("page");
        getElement().appendChild(words.getElement());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return "Not here · Greenroom";
    }
}
