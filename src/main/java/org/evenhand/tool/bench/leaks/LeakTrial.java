package org.evenhand.tool.bench.leaks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.fairness.anonymisation.application.NamedParties;
import org.evenhand.fairness.anonymisation.corpus.Origins;
import org.evenhand.fairness.anonymisation.release.Leak;
import org.evenhand.fairness.anonymisation.release.LeakCheck;
import org.evenhand.fairness.anonymisation.release.ReleasedCopy;
import org.evenhand.kernel.FileNumber;

/** Plants leaks one by one in clean files, and checks the clean files as they are. */
public final class LeakTrial {
  static final FileNumber NUMBER = new FileNumber("26-3097");
  private static final double MOST_KEPT_BACK = 0.02;
  private static final double FEWEST_MISSPELLED = 0.99;
  private static final int MOST_TRIES = 60;

  private final ReadWholeFile reader;
  private final List<CleanFile> files = new ArrayList<>();
  private final Origins origins = Origins.of(Origins.Family.VERIFICATION);
  private final long seed;

  /**
   * @param family of referrals, or null for all
   */
  public LeakTrial(ReadWholeFile reader, List<Path> folders, String family, long seed)
      throws IOException {
    this.reader = reader;
    this.seed = seed;
    for (var folder : folders) {
      CleanFile.in(folder).stream()
          .filter(file -> family == null || file.family().equals(family))
          .forEach(files::add);
    }
  }

  /** Plants so many leaks, every place and every form in turn. */
  public PlantedResult plant(int count) throws IOException {
    var result = new PlantedResult();
    var places = HidingPlace.all();
    for (var number = 0; number < count; number++) {
      plant(places.get(number % places.size()), number, result);
    }
    return result;
  }

  private void plant(HidingPlace place, int number, PlantedResult result) throws IOException {
    var random = new SplittableRandom(seed * 1_000_003L + number);
    var file = files.get(random.nextInt(files.size()));
    for (var attempt = 0; attempt < MOST_TRIES; attempt++) {
      var secret = Secret.of(origins, random.nextInt(origins.size()), random);
      var form = secret.forms().get((number + attempt) % secret.forms().size());
      var words = form.words().apply(random);
      if (!words.isEmpty() && place.takes(words)) {
        result.add(place, form, secret, words, isFound(place.hide(file, words), secret));
        return;
      }
    }
    throw new IllegalStateException("nothing can be hidden in " + place.name());
  }

  private boolean isFound(Planted planted, Secret secret) throws IOException {
    var read = reader.everything(new ByteArrayInputStream(planted.bytes()), planted.fileName());
    if (!read.isDone()) {
      throw new IllegalStateException("a planted file cannot be read: " + read.problems());
    }
    var check = new LeakCheck(List.of(secret.party()), secret.takenOut());
    return !check.wordsIn(planted.fileName(), read.value()).isEmpty();
  }

  /** Checks every clean file, page and PDF, with the parties of its own case. */
  public CleanResult checkClean() throws IOException {
    var kept = new ArrayList<String>();
    var keptBack = 0;
    for (var file : files) {
      var leaks = new ArrayList<Leak>();
      var check = new LeakCheck(NamedParties.of(file.parties()), file.takenOut());
      for (var copy : ReleasedCopy.of(NUMBER, file.parts())) {
        var bytes = new ByteArrayInputStream(copy.bytes());
        leaks.addAll(check.in(copy, reader.everything(bytes, copy.fileName()).value()));
      }
      keptBack += leaks.isEmpty() ? 0 : 1;
      leaks.forEach(leak -> kept.add(file.id() + ": " + leak));
    }
    return new CleanResult(files.size(), keptBack, kept);
  }

  public static boolean isGood(PlantedResult planted, CleanResult clean) {
    return planted.exact().rate() == 1
        && planted.oneEdit().rate() >= FEWEST_MISSPELLED
        && clean.rate() <= MOST_KEPT_BACK;
  }

  public static Map<String, Object> report(PlantedResult planted, CleanResult clean) {
    var report = new LinkedHashMap<String, Object>();
    report.put("bench", "leaks");
    report.put("figure", planted.all().rate());
    report.put("unit", "share of planted leaks found by words alone");
    report.put("denominator", clean.rate());
    report.put("denominator_is", "share of clean files kept back");
    report.put("clean_files", clean.files());
    report.put("clean_files_kept_back", clean.keptBack());
    report.put("all", planted.all());
    report.put("exact", planted.exact());
    report.put("one_edit", planted.oneEdit());
    report.put("by_place", planted.byPlace());
    report.put("by_form", planted.byForm());
    report.put("by_origin", planted.byOrigin());
    return report;
  }
}
