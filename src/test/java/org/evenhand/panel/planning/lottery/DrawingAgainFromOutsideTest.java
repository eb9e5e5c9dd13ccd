package org.evenhand.panel.planning.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.lottery.DrawFolder.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with a Java and the published folder, and none of our classes, draws again. */
class DrawingAgainFromOutsideTest {
  @TempDir private Path folder;
  private PublishedDraw draw;
  private int exit;
  private String output;

  @BeforeEach
  void publish() throws Exception {
    var reference = ReferencePlans.of("open-1");
    var terms = new LotteryTerms("spring 2027", 20, LotteryTerms.TWO_PER_CENT);
    draw = Lottery.draw(reference.problem(), reference.best(), new LotterySeed("f00d"), terms);
    DrawFolder.write(draw, folder);
  }

  @Test
  void theSamePlanIsDrawn() throws Exception {
    redraw();

    assertThat(exit).as(output).isZero();
    assertThat(output.strip()).isEqualTo("drawn " + draw.index() + " of 20");
    assertThat(DrawFolder.check(folder)).isEmpty();
  }

  @Test
  void anotherSeedIsNamed() throws Exception {
    change(DrawFolder.DRAW, "\"seed\":\"f00d\"", "\"seed\":\"f00e\"");
    redraw();

    assertThat(exit).isEqualTo(1);
    assertThat(output).contains("the seed or the block is not what was committed to");
    assertThat(DrawFolder.check(folder)).contains(Finding.NOT_THE_SEED_COMMITTED_TO);
  }

  @Test
  void anotherBlockIsNamed() throws Exception {
    change(DrawFolder.DRAW, "spring", "autumn");
    redraw();

    assertThat(exit).isEqualTo(1);
    assertThat(output).contains("the seed or the block is not what was committed to");
    assertThat(DrawFolder.check(folder)).containsExactly(Finding.NOT_THE_SEED_COMMITTED_TO);
  }

  @Test
  void aChangedListIsNamed() throws Exception {
    change(DrawFolder.LIST, draw.lines().get(3), draw.lines().get(4));
    redraw();

    assertThat(exit).isEqualTo(1);
    assertThat(output)
        .contains("the list is not the one whose hash was published", "in the list twice");
    assertThat(DrawFolder.check(folder))
        .contains(Finding.NOT_THE_LIST_HASHED, Finding.NOT_THE_NUMBER_OF_PLANS);
  }

  @Test
  void aShorterListIsNamed() throws Exception {
    change(DrawFolder.LIST, draw.lines().get(3) + "\n", "");
    redraw();

    assertThat(exit).isEqualTo(1);
    assertThat(output).contains("the list has 19 plans, not as many as published");
    assertThat(DrawFolder.check(folder)).contains(Finding.NOT_THE_NUMBER_OF_PLANS);
  }

  @Test
  void anotherLineIsNamed() throws Exception {
    change(DrawFolder.DRAW, "\"index\":" + draw.index(), "\"index\":" + (draw.index() + 1));
    redraw();

    assertThat(exit).isEqualTo(1);
    assertThat(output).contains("another line is drawn: number " + draw.index());
    assertThat(DrawFolder.check(folder)).containsExactly(Finding.ANOTHER_LINE_IS_DRAWN);
  }

  @Test
  void anotherPlanIsNamed() throws Exception {
    int other = draw.index() == 0 ? 1 : 0;
    change(DrawFolder.DRAW, draw.lines().get(draw.index()), draw.lines().get(other));
    redraw();

    assertThat(exit).isEqualTo(1);
    assertThat(output).contains("the plan shown is not line number " + draw.index());
    assertThat(DrawFolder.check(folder)).containsExactly(Finding.ANOTHER_PLAN_IS_SHOWN);
  }

  private void change(String file, String from, String to) throws Exception {
    var path = folder.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private void redraw() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var script = Path.of("deploy/lottery/Redraw.java").toAbsolutePath().toString();
    var line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", script, folder.toString()));
    var process = new ProcessBuilder(line).redirectErrorStream(true).start();
    output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    exit = process.waitFor();
  }
}
