// Answers the same bytes to whatever arrives, to show how much the load generator itself can do.
import { createServer } from 'node:net';
import { announce } from './given.ts';

const body = JSON.stringify({ value: 'x'.repeat(280) });
const answer = Buffer.from(
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
);

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('data', () => socket.write(answer));
  // A load generator that is done just goes.
  socket.on('error', () => socket.destroy());
});
server.listen(0, '127.0.0.1', () => announce(server.address()));
