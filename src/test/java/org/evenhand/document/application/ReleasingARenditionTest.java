package org.evenhand.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentKind;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.LegalRestriction;
import org.evenhand.document.api.ReleasedView;
import org.evenhand.document.api.Rendition;
import org.evenhand.document.api.Sensitivity;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasingARenditionTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final Actor SECOND = new Actor("rita", "Rita", Set.of(Role.REDACTION_OFFICER));
  private static final String TEXT = "[Social worker] did not visit [Child 1].";

  @TempDir private Path folder;
  private DocumentRoom room;
  private CaseReference reference;
  private DocumentView original;

  @BeforeEach
  void takeInALetter() {
    room = new DocumentRoom(DATABASE, folder);
    reference = CaseFixture.aCase(room.unit, room.clock, CaseFixture.SOCIAL_WORK);
    var reception = DocumentRoom.reception("Grace Okonkwo.txt").inCase(reference);
    var received = room.receive(reception, "Grace did not visit Kayden.".getBytes()).value();
    original = room.inspect(received.id()).get(0);
  }

  @Test
  void showsTheBlindLaneTheReleasedTextAndNothingElse() {
    var rendition = store(of(FileType.TXT, TEXT)).value();

    var released = room.in(() -> room.listing().released(reference));

    assertThat(rendition.kind()).isEqualTo(DocumentKind.RENDITION);
    assertThat(released)
        .containsExactly(
            new ReleasedView(
                rendition.id(), "Letter 1", FileType.TXT, TEXT.length(), rendition.hash()));
    assertThat(released.toString()).doesNotContain("Grace", reference.value());
    assertThat(read(rendition.id())).isEqualTo(TEXT);
  }

  @Test
  void neverReadsAnOriginalThroughTheBlindLane() {
    assertThat(room.in(() -> room.reading().ofRendition(original.id())).isDone()).isFalse();
  }

  @Test
  void takesItBackAtOnce() {
    var rendition = store(of(FileType.TXT, TEXT)).value();

    room.unit.doing(() -> new WithdrawRendition(room.documents).withdraw(rendition.id()));

    assertThat(room.in(() -> room.listing().released(reference))).isEmpty();
    assertThat(room.in(() -> room.reading().ofRendition(rendition.id())).isDone()).isFalse();
    assertThat(room.in(() -> room.listing().renditions(reference))).hasSize(1);
  }

  @Test
  void withdrawsNoOriginal() {
    var verb = new WithdrawRendition(room.documents);

    assertThatIllegalStateException()
        .isThrownBy(() -> room.unit.doing(() -> verb.withdraw(original.id())));
  }

  @Test
  void waitsUntilSomebodyHasClearedWhatTheLawBlocks() {
    var describe = new DescribeDocument(room.documents);
    var clear = new ClearRestriction(room.documents, room.clock);
    room.unit.doing(
        () ->
            describe.describe(
                original.id(), "Papers", Sensitivity.CHILD, LegalRestriction.FAMILY_COURT));
    assertThat(store(of(FileType.TXT, TEXT)).problems())
        .containsExactly(Problem.of("document.blockedByLaw", "Papers"));

    room.unit.doing(() -> clear.clear(original.id(), SECOND));

    assertThat(store(of(FileType.TXT, TEXT)).isDone()).isTrue();
    room.unit.doing(
        () ->
            describe.describe(
                original.id(), "Papers", Sensitivity.CHILD, LegalRestriction.PRIVILEGED));
    assertThat(store(of(FileType.TXT, TEXT)).isDone()).as("a new restriction").isFalse();
  }

  @Test
  void acceptsAPageOfPlainElements() {
    var page =
        "<h1>Letter</h1>\n<p class=\"quoted\">[Person 1] &lt;said&gt;<br/>so</p>"
            + "<table><tr><th scope=\"row\">a</th><td>b</td></tr></table>";

    assertThat(store(of(FileType.HTML, page)).isDone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<p onclick=\"x()\">a</p>",
        "<a href=\"https://example.org\">a</a>",
        "<img src=\"x\">",
        "<p style=\"display:none\">a</p>",
        "<p class='a'>a</p>",
        "<p hidden>a</p>",
        "<!-- Grace -->",
        "<p",
        "a < b",
        "<svg/onload=alert(1)>",
        "<iframe src=\"x\"></iframe>",
        "<p id=\"a\" onfocus=\"x\">a</p>"
      })
  void refusesAPageThatRunsHidesOrFetches(String page) {
    assertThat(store(of(FileType.HTML, page)).problems())
        .containsExactly(Problem.of("document.renditionNotPlain"));
  }

  @Test
  void refusesOneWithoutTextOrTitle() {
    assertThat(store(of(FileType.TXT, " \n")).isDone()).isFalse();
  }

  private Rendition of(FileType type, String content) {
    return new Rendition(reference, Optional.of(original.id()), "Letter 1", type, content, SECOND);
  }

  private Outcome<DocumentView> store(Rendition rendition) {
    return room.in(() -> room.rendering().store(rendition));
  }

  private String read(DocumentId id) {
    return room.in(() -> room.reading().ofRendition(id)).value();
  }
}
