package app.greenroom.account.ui;

import static app.greenroom.account.ui.SettingsTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.account.Person;
import app.greenroom.language.Language;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's name, their language, and how dates are written for them. */
class ProfileForm extends Div {

    /** Saves a profile. */
    interface Save {
        void save(String name, ZoneId zone, Locale locale, @Nullable Language language);
    }

    /** A language to choose; null is what the browser asks for. */
    private record Choice(@Nullable Language language, String words) {}

    private final Person person;
    private final Save save;
    private final Div picture = new Div();
    private final TextField name = Fields.name(SAY.name());
    private final ComboBox<ZoneId> zone = new ComboBox<>(SAY.timeZone());
    private final ComboBox<Locale> locale = new ComboBox<>(SAY.format());
    private final Select<Choice> language = new Select<>();

    ProfileForm(Person person, Save save) {
        this.person = person;
        this.save = save;
        addClassName("stack");
        zone.setItems(with(person.zone(), Places.zones()));
        zone.setItemLabelGenerator(Places::label);
        zone.setValue(person.zone());
        locale.setItems(with(person.locale(), Places.locales()));
        locale.setItemLabelGenerator(Places::label);
        locale.addValueChangeListener(chosen -> tellExample(chosen.getValue()));
        locale.setValue(person.locale());
        tellExample(person.locale());
        offerLanguages();
        name.setValue(person.name());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> draw());
        Div named = new Div(picture, name);
        named.addClassName("profile-name");
        Div actions = new Div(Fields.primary(COMMON.save(), this::save));
        actions.addClassName("actions");
        Div places = new Div(zone, locale, language);
        places.addClassName("form-grid");
        add(named, places, actions);
        draw();
    }

    /** Not asked where there is only one. A choice that isn't offered any more stays until another is made. */
    private void offerLanguages() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(null, SAY.asBrowser())));
        Language.offered().forEach(each -> choices.add(choice(each)));
        @Nullable Language own = person.language();
        Choice chosen = own == null ? choices.getFirst() : choice(own);
        language.setLabel(SAY.language());
        language.setItems(with(chosen, choices));
        language.setItemLabelGenerator(Choice::words);
        language.setValue(chosen);
        language.setVisible(Language.offered().size() > 1);
    }

    private static Choice choice(Language offered) {
        return new Choice(offered, offered.ownName());
    }

    private void tellExample(@Nullable Locale chosen) {
        locale.setHelperText(chosen == null ? "" : SAY.formatExample(Places.example(chosen)));
    }

    private void draw() {
        picture.removeAll();
        picture.add(PersonBadge.avatar(person.id(), name.getValue()));
    }

    private void save() {
        ZoneId chosenZone = zone.getValue() == null ? person.zone() : zone.getValue();
        Locale chosenLocale = locale.getValue() == null ? person.locale() : locale.getValue();
        @Nullable Language chosenLanguage = language.getValue().language();
        if (Fields.attempt(name, () -> save.save(name.getValue(), chosenZone, chosenLocale, chosenLanguage))) {
            zone.setValue(chosenZone);
            locale.setValue(chosenLocale);
            Notice.done(SAY.saved());
        }
    }

    private static <T> List<T> with(T present, List<T> offered) {
        List<T> all = new ArrayList<>(offered);
        if (!all.contains(present)) {
            all.addFirst(present);
        }
        return all;
    }
}
