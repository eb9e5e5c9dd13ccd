package org.evenhand.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.evenhand.document.api.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingAFileTest {
  @ParameterizedTest
  @CsvSource({
    "letter.pdf, letter.pdf",
    "Łukasz’s letter.docx, Łukasz’s letter.docx",
    "'../../../etc/passwd', passwd",
    "'C:\\Users\\grace\\letter.pdf', letter.pdf",
    "'..', document",
    "'', document",
    "'.htaccess', htaccess",
    "'letter.pdf. . ', letter.pdf",
    "'a\u202Efdp.exe', afdp.exe",
    "'a\u0000.pdf', a.pdf",
    "'a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'",
    "'<img src=x>.png', '_img src=x_.png'",
    "'con.txt', '_con.txt'",
    "'a\u200B\u2066b.txt', ab.txt",
    "'%2e%2e%2fx;y.pdf', '_2e_2e_2fx_y.pdf'"
  })
  void makesItSafe(String given, String safe) {
    assertThat(FileName.from(given).value()).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource({
    "letter.pdf, PDF, letter.pdf",
    "photo.JPEG, JPEG, photo.JPEG",
    "letter.pdf, HTML, letter.pdf.html",
    "setup.exe, TXT, setup.exe.txt",
    "letter, DOCX, letter.docx",
    "notes.md, TXT, notes.md"
  })
  void endsAsItsContentIs(String name, FileType type, String ending) {
    assertThat(new FileName(name).of(type).value()).isEqualTo(ending);
  }

  @Test
  void isComposedAlsoWhereUnseenCharactersStoodBetween() {
    assertThat(FileName.from("\u1100\u200b\u1161\u11a8").value()).isEqualTo("\uac01");
  }

  @Property(tries = 500)
  void isSafeWhateverIsGiven(@ForAll String given) {
    var name = FileName.from(given).value();

    assertThat(name).isNotEmpty().doesNotContain("/", "\\", "\"", "\n", "\r", "\0", "..%");
    assertThat(name).doesNotStartWith(".").doesNotStartWith(" ").doesNotEndWith(".");
    assertThat(name.codePoints())
        .noneMatch(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(151);
    assertThat(new FileName(name).ascii()).matches("[A-Za-z0-9 ._()-]*");
    assertThat(FileName.from(name).value()).isEqualTo(name);
  }
}
