package org.evenhand.tool.bench.kills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The submitters, as a process of their own: {@code SubmitterProcess ADDRESS JOURNAL SEED}. On
 * standard input, {@code rest} has them leave the product alone until {@code go on}, and {@code
 * finish} has them bring every case to its end, answered by {@code finished} on standard output;
 * the end of input stops them.
 */
final class SubmitterProcess {
  /** Ten at once; some share an account, as two windows of one person do. */
  private static final List<String> INTAKE =
      List.of("amara.okonjo", "amara.okonjo", "tomasz.wilczek", "tomasz.wilczek");

  private static final List<String> OTHERS =
      List.of(
          "bethan.prothero",
          "niamh.garrity",
          "arjun.wadhwani",
          "grace.mwangura",
          "daniel.ashmoor",
          "farida.rahmanzai");

  /** What cannot be finished, somebody else's case perhaps, is left. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private SubmitterProcess() {}

  /** How many submit at once. */
  static int submitters() {
    return INTAKE.size() + OTHERS.size();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var server = URI.create(arguments[0]);
    var random = new Random(Long.parseLong(arguments[2]));
    var errand = new Errand(Set.copyOf(everybody()));
    try (var journal = Journal.append(Path.of(arguments[1]))) {
      var threads = new ArrayList<Thread>();
      for (var account : everybody()) {
        var own = new Random(random.nextLong());
        var raises = INTAKE.contains(account);
        threads.add(new Thread(new Submitter(server, account, raises, journal, own, errand)));
      }
      threads.forEach(Thread::start);
      obey(errand);
      for (var thread : threads) {
        thread.join();
      }
    }
  }

  private static List<String> everybody() {
    var all = new ArrayList<>(INTAKE);
    all.addAll(OTHERS);
    return all;
  }

  private static void obey(Errand errand) throws IOException, InterruptedException {
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var order = orders.readLine(); order != null; order = orders.readLine()) {
      switch (order) {
        case "rest" -> errand.rest();
        case "go on" -> errand.goOn();
        case "finish" -> finish(errand);
        default -> throw new IllegalArgumentException("no such order: " + order);
      }
    }
    errand.stop();
  }

  private static void finish(Errand errand) throws InterruptedException {
    errand.finish();
    var patience = System.nanoTime() + PATIENCE.toNanos();
    while (!errand.isFinished() && System.nanoTime() < patience) {
      Thread.sleep(50); // ten threads work meanwhile; nobody would tell this one that they are idle
    }
    System.out.println("finished");
  }
}
