package app.greenroom.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Light, dark or the system's: kept in the browser, so that each device has its own. */
@Tag("gr-scheme-choice")
@JsModule("./scheme-choice/scheme-choice.ts")
class SchemeChoice extends Component {}
