/**
 * The command line, for administrators and for anyone who wants to check us: {@code evenhand
 * COMMAND}. Each command is a small class that reads its arguments, calls the door of a room and
 * prints; JSON on standard output, messages on standard error, exit codes 0 (done), 1 (a finding or
 * a failure) and 2 (misuse).
 */
package org.evenhand.tool;
