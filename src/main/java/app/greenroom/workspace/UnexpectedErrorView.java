package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** A page couldn’t be opened: says so with the id that stands in the log. */
@PermitAll
class UnexpectedErrorView extends InternalServerError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        EmptyState words = EmptyState.alone(
                SAY.notOpened(),
                WindowErrors.wordsFor(parameter.getException(), SAY::notOpenedWhy),
                new Anchor(".", SAY.startPage()));
        getElement().getClassList().add("page");
        getElement().appendChild(words.getElement());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.error());
    }
}
