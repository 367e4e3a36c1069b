package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.TestTime;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead's thirty candidates: in sight, filtered by an address that can be kept, and worked on together. */
@Walk
class CohortIT {

    private static final int MANY = 30;
    private static final int HIGHEST_ROW = 44;
    private static final int ROWS_IN_SIGHT = 14;

    /** Which states and bars don't fit: each state is tried in each row, and bars of forty answers. */
    private static final String CUT = """
            () => {
              const cut = [];
              for (const cell of document.querySelectorAll('.cohort-table td.risk')) {
                for (const words of ['No mentor', 'Idle', 'Overdue', 'Below plan']) {
                  const line = cell.firstElementChild;
                  line.innerHTML = '<span class="chip chip-red"></span><span class="num muted">+3</span>';
                  line.classList.add('one-line');
                  const chip = line.firstElementChild;
                  chip.textContent = words;
                  if (chip.scrollWidth > chip.clientWidth) cut.push(words);
                }
              }
              for (const bar of document.querySelectorAll('.cohort-table td.answers .meter')) {
                while (bar.children.length < 40) bar.append(bar.firstElementChild.cloneNode());
                if (bar.scrollWidth > bar.clientWidth) cut.push('bar of ' + bar.children.length);
              }
              return cut;
            }""";

    @Autowired
    PeopleFixtures people;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AssignmentService service;

    private Scene scene;
    private UserId moritz;

    @BeforeEach
    void manyCandidates() {
        scene = assignments.aScene();
        moritz = people.aPerson("Moritz Mentor-Ohlendorff von Westerfelde", scene.team(), Role.MENTOR);
        for (int each = 0; each < MANY; each++) {
            UserId candidate = people.aPerson(
                    "Candidate %02d %s"
                            .formatted(each, "Longname-Hyphenated ".repeat(each % 3))
                            .strip(),
                    scene.team(),
                    Role.CANDIDATE);
            AssignmentId id = assignments.assign(
                    scene.lead(), assignments.dossierOf(scene), candidate, each % 2 == 0 ? scene.mentor() : moritz);
            int days = each + 1;
            Acting.as(
                    scene.lead(),
                    () -> service.setInterview(id, TestTime.inDays(days, LocalTime.of(10, 0)), TestTime.BERLIN));
        }
    }

    @Test
    void fourteenRowsAreInSightAndNothingIsCutOff(Browsers browsers) {
        Lead lead = browsers.lead(scene.lead());
        for (Look look : List.of(new Look(1024, 768, false, false), Look.DESKTOP, new Look(1440, 900, true, false))) {
            lead.looks(look);
            lead.opens("cohort");
            lead.isVisible(rows(lead).first());
            shot(lead, "cohort-" + look.width());
            assertThat(rows(lead).all())
                    .hasSizeGreaterThanOrEqualTo(MANY)
                    .allSatisfy(row -> assertThat(box(row).height).isLessThanOrEqualTo(HIGHEST_ROW));
            assertThat(surplus(lead)).as("scrolls sideways at " + look.width()).isZero();
            BoundingBox table = box(lead.page().locator(".cohort-table table"));
            assertThat(table.x + table.width).isLessThanOrEqualTo(look.width());
            assertThat(lead.page().evaluate(CUT))
                    .as("cut off at " + look.width())
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
        }
        lead.looks(Look.DESKTOP);
        assertThat(rows(lead).all().stream().filter(row -> isInSight(row, Look.DESKTOP)))
                .hasSizeGreaterThanOrEqualTo(ROWS_IN_SIGHT);
    }

    @Test
    void whatIsLookedAtStandsInTheAddress(Browsers browsers) {
        Lead lead = browsers.lead(scene.lead());
        lead.opens("cohort");
        filters(lead, "Mentor", "Moritz");
        filters(lead, "Interview", "In 7 days");
        lead.presses("Candidate");
        lead.isAt("sort=candidate");
        lead.seesRows(3);
        lead.reloads();
        lead.seesRows(3);
        lead.isVisible(lead.page().getByText(Pattern.compile("^Mentor: Moritz")));
        rows(lead).first().getByRole(AriaRole.BUTTON).click();
        lead.isAt("open=");
        lead.reloads();
        Locator panel = lead.page().getByRole(AriaRole.COMPLEMENTARY);
        lead.isVisible(panel);
        lead.page().locator("h1").first().click(); // the focus is elsewhere
        lead.hits("Escape");
        lead.isGone(panel);
        lead.isNotAt("open=");
    }

    @Test
    void severalAreGivenAnotherMentorAndADayAndEndedAtOnce(Browsers browsers) {
        Lead lead = browsers.lead(scene.lead());
        lead.opens("cohort");
        filters(lead, "Mentor", "Moritz");
        lead.seesRows(MANY / 2);
        tick(lead, 0);
        tick(lead, 1);
        lead.sees("2 selected");
        lead.presses("Change mentors");
        lead.page().getByRole(AriaRole.CHECKBOX, named("Mira Mentor")).check();
        shot(lead, "cohort-batch");
        lead.presses("Replace mentors");
        lead.sees("Mentors changed: 2 preparations");
        lead.seesRows(MANY / 2 - 2);
        lead.presses("Undo");
        lead.seesRows(MANY / 2);
        lead.sees("2 selected");
        lead.page().getByRole(AriaRole.BUTTON, named("End").setExact(true)).click();
        lead.sees("Ended: 2 preparations");
        lead.seesRows(MANY / 2 - 2);
    }

    @Test
    void topicsScrollUnderTheNamesAndAPhoneHasCards(Browsers browsers) {
        Lead lead = browsers.lead(scene.lead());
        lead.looks(Look.PHONE);
        lead.opens("cohort");
        lead.isVisible(rows(lead).first());
        shot(lead, "cohort-phone");
        assertThat(surplus(lead)).isZero();
        lead.presses("Topics");
        Locator scroll = lead.page().locator(".heat-scroll").first();
        lead.isVisible(scroll);
        double before = box(scroll.locator("tbody th").first()).x;
        scroll.evaluate("element => element.scrollTo(200, 0)");
        assertThat(box(scroll.locator("tbody th").first()).x).isEqualTo(before);
        shot(lead, "cohort-topics-phone");
    }

    private static void filters(Lead lead, String by, String choice) {
        lead.page().locator(".filter-chip > summary").getByText(by).click();
        lead.page()
                .locator(".filter-chip[open] .filter-choice")
                .getByText(choice)
                .click();
    }

    private static void tick(Lead lead, int row) {
        rows(lead).nth(row).getByRole(AriaRole.CHECKBOX).check();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator rows(Lead lead) {
        return lead.page().locator(".cohort-table tbody tr");
    }

    private static boolean isInSight(Locator row, Look look) {
        BoundingBox box = box(row);
        return box.y + box.height <= look.height();
    }

    private static int surplus(Lead lead) {
        return ((Number) lead.page()
                        .evaluate(
                                "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                .intValue();
    }

    private static BoundingBox box(Locator element) {
        return element.boundingBox();
    }

    private static void shot(Person who, String name) {
        who.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "room-" + name + ".png")));
    }
}
