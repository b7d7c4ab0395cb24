"""Standard input, through a real pipe."""

from __future__ import annotations

import os
import threading

from ultimora.intake.pipe import piped
from ultimora.values import Delivery, Trouble


def through(data: bytes, largest: int = 10_000_000) -> Delivery | Trouble:
    out, into = os.pipe()

    def write() -> None:
        with open(into, "wb") as file:
            try:
                file.write(data)
            except BrokenPipeError:
                return

    writer = threading.Thread(target=write)
    writer.start()
    with open(out, "rb") as stream:
        found = piped(stream, largest=largest)
    writer.join()
    return found


def test_all_of_it_is_one_delivery() -> None:
    data = b"ZCZC 001\r\nROMA\r\nNNNN\r\n" * 100_000
    found = through(data)
    assert isinstance(found, Delivery) and found.data == data and found.at
    assert (found.source.kind, found.name) == ("pipe", "-")


def test_what_is_refused() -> None:
    found = through(b"x" * 2_000_000, largest=1_999_999)
    assert isinstance(found, Trouble) and found.code == "too-large"
    found = through(b"")
    assert isinstance(found, Trouble) and found.code == "empty"
    with open(os.devnull, "rb") as closed:
        pass
    found = piped(closed)
    assert isinstance(found, Trouble) and found.code == "unreadable"
