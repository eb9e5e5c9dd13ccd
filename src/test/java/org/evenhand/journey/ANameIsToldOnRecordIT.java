package org.evenhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.journey.Colleague.signsIn;
import static org.evenhand.testing.ServerForTests.access;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.evenhand.fairness.anonymisation.persistence.KeptPseudonyms;
import org.evenhand.fairness.anonymisation.vault.MasterKeys;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.fairness.anonymisation.vault.SealedNames;
import org.evenhand.kernel.CaseReference;
import org.evenhand.testing.Accessible;
import org.evenhand.testing.Browser;
import org.evenhand.testing.Screenshots;
import org.evenhand.testing.ServerForTests;
import org.evenhand.testing.Visitor;
import org.evenhand.tool.database.Login;
import org.junit.jupiter.api.Test;

/** Who is behind a pseudonym: asked for, refused, told, and read about by who answers for it. */
class ANameIsToldOnRecordIT {
  private static final String PURPOSE = "The employer asks which of two colleagues is meant.";

  @Test
  void toALeadWhoSaysWhatForAndToNobodyElse() {
    Regulator.isThere();
    var reference = AConcern.isRaisedAbout("Bethan Moncrieff", "SW700003");
    isRemembered(new CaseReference(reference));

    try (var lead = signsIn("harpreet.dhaliwar")) {
      var page = lead.page();
      page.navigate("/cases");
      page.click("text=Who is behind a pseudonym");
      lead.lookAt("pseudonyms");
      asks(page, reference, "because");
      assertThat(page.title()).startsWith("Error:");
      assertThat(page.locator("#answer").count()).isZero();
      lead.lookAt("pseudonyms-wrong");
      asks(page, reference, PURPOSE);
      assertThat(page.locator("#answer li").allTextContents())
          .containsExactly("Persephone Oyelaran", "P. OYELARAN");
      assertThat(page.url()).endsWith("/pseudonyms").doesNotContain("Oyelaran");
      lead.lookAt("pseudonyms-told");
      page.navigate("/pseudonyms");
      assertThat(page.content()).doesNotContain("Oyelaran");
      assertThat(page.navigate("/pseudonyms/log").status()).isEqualTo(404);
    }
    for (var other : List.of("daniel.ashmoor", "niamh.garrity", "amara.okonjo")) {
      try (var visitor = Visitor.signedIn(ServerForTests.address(), other)) {
        assertThat(visitor.get("/pseudonyms").status()).as(other).isEqualTo(404);
        assertThat(visitor.get("/pseudonyms/log").status()).as(other).isEqualTo(404);
      }
    }
    isReadAbout(reference);
  }

  private static void isReadAbout(String reference) {
    for (var width : List.of(Browser.DESK, Browser.PHONE)) {
      try (var visit = Browser.visit(ServerForTests.address().toString(), width)) {
        var page = Browser.signedIn(visit, "henrik.solvangen");
        page.navigate("/pseudonyms/log");
        assertThat(page.locator("tbody tr").first().textContent())
            .contains("Harpreet Dhaliwar", reference, "[Person 3]", PURPOSE, "Told")
            .doesNotContain("Oyelaran");
        Screenshots.take(page, "pseudonyms-log");
        Accessible.check(page);
      }
    }
  }

  private static void asks(Page page, String reference, String purpose) {
    page.fill("#reference", reference.toLowerCase());
    page.fill("#label", "Person 3");
    page.fill("#purpose", purpose);
    page.click("#re-identify button");
  }

  /** As a step of the server does it that is committed. */
  static void isRemembered(CaseReference reference) {
    var keys = new MasterKeys(ANameIsToldOnRecordIT::serversKey);
    var vault = access(Login.VAULT).dataSource();
    var names = new SealedNames(vault, keys, new SecureRandom(), Clock.systemUTC());
    var person =
        new PseudonymEntry(
            "P3", "[Person 3]", "NAME", List.of("Persephone Oyelaran", "P. OYELARAN"));
    var receipts = new KeptPseudonyms(access(Login.CASEWORK).dataSource());
    receipts.add(reference, names.remember(reference, List.of(person)));
  }

  private static String serversKey() {
    try {
      return Files.readString(ServerForTests.folder().resolve("keys/key-vault"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
