package org.evenhand.order.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingNobodyElseInAPublicTextTest {
  private static final List<PartyView> PARTIES =
      List.of(
          party(PartyRole.REGISTRANT, "Marian Castellane", "marian@example.org"),
          party(PartyRole.EMPLOYER, "Mrs Helen Sprott", "helen@example.org"),
          party(PartyRole.COMPLAINANT, "Zoë Will", ""),
          party(PartyRole.WITNESS, "Ali Castellane", ""),
          party(PartyRole.OTHER, "", "nobody@example.org"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helen Sprott told the panel.",
        "helen sprott told the panel.",
        "Ms Sprott told the panel.",
        "SPROTT",
        "Helen’s account was preferred.",
        "Helen\u00a0Sprott",
        "Zoe told the panel.",
        "Write to HELEN@example.org.",
        "Ali, the cousin, told the panel."
      })
  void findsThemHoweverTheyAreWritten(String text) {
    assertThat(named(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marian Castellane is suspended.",
        "Ms Castellane will not practise, and will be reviewed.",
        "Mrs A told the panel. A helper saw it.",
        ""
      })
  void letsTheRegistrantAndOrdinaryWordsStand(String text) {
    assertThat(named(text)).isEmpty();
  }

  @Test
  void tellsWhomItFound() {
    assertThat(named("Sprott, Zoe, nobody@example.org"))
        .containsExactly("Mrs Helen Sprott", "Zoë Will", "nobody@example.org");
  }

  /** Whoever is named with a capital is found, whatever stands around the name. */
  @Property(tries = 200)
  void findsAnyName(
      @ForAll @AlphaChars @StringLength(min = 3, max = 12) String name,
      @ForAll @LowerChars @StringLength(max = 8) String around) {
    var capital = name.substring(0, 1).toUpperCase() + name.substring(1).toLowerCase();
    var witness = List.of(party(PartyRole.WITNESS, "Q " + name, ""));
    var found =
        PublicTextMustNameNobodyElse.namedIn(around + " (" + capital + ") " + around, witness);
    var title =
        List.of("mrs", "miss", "prof", "professor", "sir", "dame", "the", "and")
            .contains(name.toLowerCase());
    assertThat(found.isEmpty()).isEqualTo(title);
  }

  private static java.util.Set<String> named(String text) {
    return PublicTextMustNameNobodyElse.namedIn(text, PARTIES);
  }

  private static PartyView party(PartyRole role, String name, String email) {
    return new PartyView(UUID.randomUUID(), role, Optional.empty(), name, "", email, "");
  }
}
