package org.evenhand.document.reading.child;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.stream.Collectors;

/** Runs in the place of the reader and does what its input says; compiled by the test. */
public final class Intruder {
  public static void main(String[] arguments) throws Exception {
    String task = new String(System.in.readAllBytes());
    switch (task.split(" ")[0]) {
      case "environment" ->
          say(
              System.getenv().entrySet().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining("\\n")));
      case "folder" -> say(String.join(" ", new File(".").list()));
      case "call" -> call(Integer.parseInt(task.split(" ")[1]));
      case "processes" -> say("" + ProcessHandle.allProcesses().count());
      case "spin" -> spin();
      case "sleep" -> Thread.sleep(60_000);
      case "die" -> System.exit(9);
      case "babble" -> babble();
      case "promise" -> System.out.println(answer("").replace("[]}", "[{\"name\":\"a\",\"size\":99999999999}]}"));
      case "fill" -> fill();
      default -> throw new IllegalArgumentException(task);
    }
  }

  private static void call(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1_000);
      say("answered");
    } catch (IOException refused) {
      say("refused");
    }
  }

  /** Starts somebody who would outlive it, and then works for ever; hard, also on a busy machine. */
  private static void spin() throws IOException {
    new ProcessBuilder("sleep", "77").start();
    for (int others = 0; others < 7; others++) {
      new Thread(Intruder::work).start();
    }
    work();
  }

  private static void work() {
    for (long i = 0; i >= 0; i = (i + 1) & Long.MAX_VALUE) {}
  }

  private static void babble() {
    byte[] words = "x".repeat(1 << 20).getBytes();
    while (!System.out.checkError()) {
      System.out.write(words, 0, words.length);
    }
  }

  private static void fill() {
    long written = 0;
    try (var out = new FileOutputStream("large")) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 500; i++) {
        out.write(block);
        written += block.length;
      }
      say("wrote it all");
    } catch (IOException stopped) {
      say("stopped at " + written);
    }
  }

  private static void say(String words) {
    System.out.println(answer(words));
  }

  private static String answer(String words) {
    return "{\"type\":\"TXT\",\"text\":{\"text\":\"" + words
        + "\",\"blocks\":[],\"fields\":{},\"findings\":[]},\"parts\":[]}";
  }
}
