package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.shared.NotFound;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** What is absent and what is not yours to see look the same. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFound>, HasDynamicTitle {

    NotFoundView() {
        addClassName("page");
        add(words());
    }

    static String title() {
        return Titles.page(SAY.notFound());
    }

    static EmptyState words() {
        return EmptyState.alone(SAY.notFound(), SAY.notFoundWhy(), new Anchor(".", SAY.startPage()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
